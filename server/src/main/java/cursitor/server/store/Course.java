package cursitor.server.store;

import cursitor.exchange.OrganizationId;

/// What one desk of this node sends to one partner with one priority.
public record Course(OrganizationId sender, OrganizationId recipient, Priority priority) {}
