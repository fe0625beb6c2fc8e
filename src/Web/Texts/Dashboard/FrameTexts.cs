namespace Dukaan.Web.Texts.Dashboard;

/// <summary>The frame of every page of the seller's side: navigation, menu, roles, names and times.</summary>
internal sealed record FrameTexts
{
    public required string SkipToContent { get; init; }
    public required string ViewShop { get; init; }
    public required string Main { get; init; }
    public required string YourShops { get; init; }
    public required string OpenAnother { get; init; }
    public required string SignOut { get; init; }
    public required string LeaveShop { get; init; }
    public required Func<string, string> YourRole { get; init; }
    public required string Home { get; init; }
    public required string Orders { get; init; }
    public required string Products { get; init; }
    public required string Share { get; init; }
    public required string Settings { get; init; }
    public required Func<string, string, string> New { get; init; }
    public required string Arranged { get; init; }
    public required string Unsaved { get; init; }
    public required string Restore { get; init; }
    public required string Discard { get; init; }
    public required string Language { get; init; }
    public required string LanguageHint { get; init; }
    public required Func<string, string> LanguageChosen { get; init; }
    public required string Owner { get; init; }
    public required string Manager { get; init; }
    public required string OrdersRole { get; init; }
    public required string Packer { get; init; }
    public required string ReadOnly { get; init; }
    public required string ManagerMay { get; init; }
    public required string OrdersMay { get; init; }
    public required string PackerMay { get; init; }
    public required string ReadOnlyMay { get; init; }
    public required string OwnerMay { get; init; }
    public required string Customer { get; init; }
    public required string You { get; init; }
    public required string TheOwner { get; init; }
    public required string SomebodyGone { get; init; }
    public required string AnApp { get; init; }
    public required string Yesterday { get; init; }
    public required string ShortDay { get; init; }
    public required string ShortDayOfYear { get; init; }
    public required string WeekDay { get; init; }
    public required string LongDay { get; init; }
}
