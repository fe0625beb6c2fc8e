namespace Dukaan.Web.Texts.Orders;

/// <summary>
/// Texts about returns and exchanges, in one language; a part of <see cref="ShopTexts"/>. <c>{0}</c> of <see cref="Exchanged"/> and <see
/// cref="InsteadOf"/> is a variant.
/// </summary>
public sealed record ReturnTexts
{
    public required string Ask { get; init; }
    public required string Pieces { get; init; }
    public required string Why { get; init; }
    public required string Photo { get; init; }
    public required string Want { get; init; }
    public required string Money { get; init; }
    public required string InsteadOf { get; init; }
    public required string Send { get; init; }
    public required string Incomplete { get; init; }
    public required string SoldOut { get; init; }
    public required string PhotoWrong { get; init; }
    public required string Asked { get; init; }
    public required string Approved { get; init; }
    public required string Declined { get; init; }
    public required string Exchanged { get; init; }
    public required string ExchangeFailed { get; init; }
    public required string Booked { get; init; }
    public required string Fetched { get; init; }
}
