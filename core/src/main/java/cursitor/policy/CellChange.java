package cursitor.policy;

/// What a cell held before and what it holds now.
public record CellChange(String column, String before, String after) {}
