namespace Dukaan.Carts;

/// <summary>The reminder of a left cart.</summary>
/// <param name="Phone">Whom to tell by text.</param>
/// <param name="Email">The e-mail address, if the reminder goes there; empty: it goes to the phone.</param>
/// <param name="Secret">Of the link that opens the cart on any device. It works for a week.</param>
[GenerateSerializer, Immutable, Alias("cart-reminder")]
public sealed record CartReminder(Phone Phone, string Email, string Secret)
{
    /// <summary>The language in which the shop was read; null: the shop's own.</summary>
    [Id(0)]
    public string? Language { get; init; }
}
