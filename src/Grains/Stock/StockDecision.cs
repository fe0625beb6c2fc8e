namespace Dukaan.Stock;

/// <summary>The book after a command, and what it answers.</summary>
public readonly record struct StockDecision(StockBook Book, Outcome<StockLevel> Answer);
