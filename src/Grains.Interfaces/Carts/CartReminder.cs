namespace Dukaan.Carts;

/// <summary>A message that somebody who left a cart is to get.</summary>
/// <param name="Phone">Whom to tell by text.</param>
/// <param name="Email">Whom to tell by e-mail instead; empty: nobody.</param>
/// <param name="Secret">Of the link that opens the cart on any device. It works for a week.</param>
[GenerateSerializer, Immutable, Alias("cart-reminder")]
public sealed record CartReminder(Phone Phone, string Email, string Secret);
