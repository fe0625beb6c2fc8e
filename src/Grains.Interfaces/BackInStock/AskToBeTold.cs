namespace Dukaan.BackInStock;

/// <summary>Somebody asks to be told when something sold out is there again.</summary>
/// <param name="VariantId">Which of the product's variants; null for a product without.</param>
/// <param name="Phone">Whom to tell by text, or null.</param>
/// <param name="Email">Whom to tell by e-mail, as <c>EmailAddress</c> reads it, or null. Exactly one of the two is given.</param>
[GenerateSerializer, Immutable, Alias("ask-to-be-told")]
public sealed record AskToBeTold(string ProductId, string? VariantId, Phone? Phone, string? Email)
{
    /// <summary>The language that they read the shop in (BCP 47), or null: the shop's own.</summary>
    [Id(0)]
    public string? Language { get; init; }

    /// <summary>What is counted, as <c>IStockGrain</c> calls it.</summary>
    public string StockId => VariantId ?? ProductId;
}
