namespace Dukaan.Stock;

/// <summary>The book after a command, what it answers, and what of it goes into the history.</summary>
public readonly record struct StockDecision(StockBook Book, Result<StockLevel> Answer, StockEntry? Entry = null);
