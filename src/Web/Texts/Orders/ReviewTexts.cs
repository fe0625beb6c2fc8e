namespace Dukaan.Web.Texts.Orders;

/// <summary>
/// Texts about reviews, in one language; a part of <see cref="ShopTexts"/>. <c>{0}</c> of <see cref="Rating"/> is a mean such as 4.6,
/// <c>{1}</c> how many there are.
/// </summary>
public sealed record ReviewTexts
{
    public required string Write { get; init; }
    public required string Stars { get; init; }
    public required string Text { get; init; }
    public required string Send { get; init; }
    public required string StarsMissing { get; init; }
    public required string Heading { get; init; }
    public required string Rating { get; init; }
    public required string Bought { get; init; }
    public required string PhotoBy { get; init; }
}
