namespace Dukaan.Carts;

/// <summary>So many of a product.</summary>
public sealed record CartLine(string ProductId, int Quantity);
