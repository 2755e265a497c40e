package nl.bewaarwijzer.report.excel;

/** How a cell looks; one shared style each. */
public enum Look {
    /** Name of the business or the sheet. */
    TITLE,
    /** Head of a block. */
    HEADING,
    /** A quiet remark in one line. */
    NOTE,
    /** Text on a page, outside tables. */
    PARAGRAPH,
    /** The short answer. */
    LEAD,
    /** A word that stands out. */
    LABEL,
    /** A link outside tables. */
    PAGE_LINK,
    HEADER,
    BODY,
    STRONG,
    LINK,
    DATE,
    /** What changed since the earlier workbook. */
    CHANGE,
    /** A row that went away, or that people added. */
    GONE,
    /** A cell for people to fill in. */
    FILL_IN,
    /** What only serves the screen or the next run: small, not printed, and no reason for a row to be higher. */
    ASIDE,
    ASIDE_LINK
}
