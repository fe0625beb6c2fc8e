namespace Dukaan.Carts;

/// <summary>Who left a cart, kept until they are reminded or order.</summary>
/// <param name="Email">Empty: none was given.</param>
/// <param name="At">When they said so.</param>
/// <param name="After">How long after the cart's last change they are reminded.</param>
/// <param name="RemindAt">When that is.</param>
/// <param name="Language">In which they read the shop; null: the shop's own.</param>
public sealed record CartContact(
    Phone Phone,
    string Email,
    DateTimeOffset At,
    TimeSpan After,
    DateTimeOffset RemindAt,
    string? Language = null
);
