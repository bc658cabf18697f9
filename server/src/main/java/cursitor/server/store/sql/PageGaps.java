package cursitor.server.store.sql;

import java.nio.ByteBuffer;

/// The free space of one page of a b-tree in SQLite's file: the gap between the pointers to its
/// cells and the cells, and the blocks that were given back. What stands there means nothing to
/// SQLite (the file format, section 1.6), but it may be a copy of a row that now stands elsewhere.
final class PageGaps {
  private static final int INTERIOR_INDEX = 2;
  private static final int INTERIOR_TABLE = 5;
  private static final int LEAF_INDEX = 10;
  private static final int LEAF_TABLE = 13;

  private static final int FIRST_FREE_AT = 1;
  private static final int CELLS_AT = 3;
  private static final int CONTENT_AT = 5;
  private static final int LEAF_HEADER = 8;
  private static final int INTERIOR_HEADER = 12;

  /// What a free block says of itself: where the next one is, and how long it is.
  private static final int BLOCK_HEADER = 4;

  private static final int LARGEST_PAGE = 65_536;

  private final ByteBuffer page;
  private final int usable;
  private final int pointers;
  private final int cells;
  private final int content;

  private PageGaps(ByteBuffer page, int usable) {
    this.page = page;
    this.usable = usable;
    boolean leaf = page.get(0) == LEAF_INDEX || page.get(0) == LEAF_TABLE;
    pointers = leaf ? LEAF_HEADER : INTERIOR_HEADER;
    cells = number(CELLS_AT);
    content = number(CONTENT_AT) == 0 ? LARGEST_PAGE : number(CONTENT_AT);
  }

  /// Fills the free space of a page with zeros. A page that is no page of a b-tree, or one that
  /// contradicts itself, is left as it is.
  ///
  /// @param page any page but the first
  /// @param usable how many of its bytes SQLite uses
  /// @return whether anything else stood there
  static boolean clear(ByteBuffer page, int usable) {
    return switch (page.get(0)) {
      case INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE -> {
        PageGaps gaps = new PageGaps(page, usable);
        yield gaps.makeSense() && gaps.clear();
      }
      default -> false;
    };
  }

  private int number(int at) {
    return Short.toUnsignedInt(page.getShort(at));
  }

  private int gap() {
    return pointers + 2 * cells;
  }

  private boolean makeSense() {
    if (gap() > content || content > usable) {
      return false;
    }
    for (int i = 0; i < cells; i++) {
      int cell = number(pointers + 2 * i);
      if (cell < content || cell >= usable) {
        return false;
      }
    }
    int before = 0;
    for (int block = number(FIRST_FREE_AT); block != 0; block = number(block)) {
      boolean fits = block >= content && block > before && block + BLOCK_HEADER <= usable;
      if (!fits || block + length(block) > usable) {
        return false;
      }
      before = block;
    }
    return true;
  }

  private int length(int block) {
    return Math.max(BLOCK_HEADER, number(block + 2));
  }

  private boolean clear() {
    boolean cleared = clear(gap(), content);
    for (int block = number(FIRST_FREE_AT); block != 0; block = number(block)) {
      cleared |= clear(block + BLOCK_HEADER, block + length(block));
    }
    return cleared;
  }

  private boolean clear(int from, int to) {
    boolean cleared = false;
    for (int i = from; i < to; i++) {
      if (page.get(i) != 0) {
        page.put(i, (byte) 0);
        cleared = true;
      }
    }
    return cleared;
  }
}
