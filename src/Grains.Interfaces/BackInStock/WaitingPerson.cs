namespace Dukaan.BackInStock;

/// <summary>Somebody who waits for a product. Kept until they are told, take themselves off, or <see cref="Life"/> has passed.</summary>
/// <param name="Id">The same for the same person and goods, so that nobody waits twice.</param>
/// <param name="StockId">The variant, or the product without variants.</param>
/// <param name="Phone">Whom to tell by text, or null.</param>
/// <param name="Email">Whom to tell by e-mail, or null.</param>
[GenerateSerializer, Immutable, Alias("waiting-person")]
public sealed record WaitingPerson(string Id, string ProductId, string StockId, Phone? Phone, string? Email, DateTimeOffset AskedAt)
{
    /// <summary>The language in which they are told; null, or one that the shop gave up: the shop's own.</summary>
    [Id(0)]
    public string? Language { get; init; }

    /// <summary>How long somebody waits at most.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromDays(90);
}
