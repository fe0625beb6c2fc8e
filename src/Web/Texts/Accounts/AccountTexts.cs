namespace Dukaan.Web.Texts.Accounts;

/// <summary>Texts of shoppers' accounts, in one language; beside <see cref="ShopTexts"/>.</summary>
public sealed record AccountTexts
{
    public required string Title { get; init; }
    public required string SignIn { get; init; }
    public required string SignInHint { get; init; }
    public required string SendCode { get; init; }
    public required string TypeCode { get; init; }
    public required string SentTo { get; init; }
    public required string Code { get; init; }
    public required string Continue { get; init; }
    public required string AnotherNumber { get; init; }
    public required string SendAgain { get; init; }
    public required string CodeWrong { get; init; }
    public required string TooManyCodes { get; init; }
    public required string PhoneCountry { get; init; }
    public required string CodeNotSent { get; init; }
    public required string CodeMessage { get; init; }
    public required string SignedInWith { get; init; }
    public required string SignOut { get; init; }
    public required string SignOutEverywhere { get; init; }
    public required string Orders { get; init; }
    public required string NoOrders { get; init; }
    public required string Older { get; init; }
    public required string BuyAgain { get; init; }
    public required string NotThere { get; init; }
    public required string Guest { get; init; }
    public required string Addresses { get; init; }
    public required string NoAddresses { get; init; }
    public required string Edit { get; init; }
    public required string Delete { get; init; }
    public required string Save { get; init; }
    public required string Wishes { get; init; }
    public required string Wish { get; init; }
    public required string NoWishes { get; init; }
    public required string FillIn { get; init; }
    public required string NewAddress { get; init; }
    public required string OtherShops { get; init; }
    public required string ShareHint { get; init; }
    public required string Share { get; init; }
    public required string Shared { get; init; }
    public required string Unshare { get; init; }
}
