namespace Dukaan.Stock;

/// <summary>The result of a command: the next book, the answer, and the entry for the history.</summary>
public readonly record struct StockDecision(StockBook Book, Result<StockLevel> Answer, StockEntry? Entry = null);
