namespace Dukaan.Web.Texts.Checkout;

/// <summary>
/// Texts about gift cards and store credit for shoppers, in one language; a part of <see cref="ShopTexts"/>. <c>{0}</c> is an amount,
/// and of <see cref="Ending"/> the last four characters of a code.
/// </summary>
public sealed record GiftCardTexts
{
    public required string Card { get; init; }
    public required string Code { get; init; }
    public required string CodeHint { get; init; }
    public required string Unusable { get; init; }

    /// <summary>As <see cref="Unusable"/>, while the phone is not typed yet, which store credit goes by.</summary>
    public required string PhoneFirst { get; init; }

    public required string LeftToPay { get; init; }
    public required string Changed { get; init; }
    public required string TooMany { get; init; }
    public required string Ending { get; init; }
    public required string BackToCard { get; init; }
    public required string Credit { get; init; }
    public required string CreditHint { get; init; }

    /// <summary>Beside the code of a gift card that was bought, and in the message of it: whoever has it can spend it.</summary>
    public required string CardHint { get; init; }
    public required string AdvanceHint { get; init; }
}
