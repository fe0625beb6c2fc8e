namespace Dukaan.Web.Texts.Dashboard;

/// <summary>The settings of the shop.</summary>
internal sealed record ShopSettingsTexts
{
    public required string YourShop { get; init; }
    public required string Link { get; init; }
    public required string OldLink { get; init; }
    public required string Line { get; init; }
    public required string LineExample { get; init; }
    public required string ContactReturns { get; init; }
    public required string ContactHint { get; init; }
    public required string PhoneSeen { get; init; }
    public required string PhoneSeenHint { get; init; }
    public required string AddressSeen { get; init; }
    public required string AddressExample { get; init; }
    public required string Returns { get; init; }
    public required string ReturnsExample { get; init; }
    public required string StockHeading { get; init; }
    public required string ShowLeft { get; init; }
    public required string ShowLeftHint { get; init; }
    public required string Colours { get; init; }
    public required string Country { get; init; }
    public required string Currency { get; init; }
    public required string PagesLanguage { get; init; }
    public required string OtherLanguages { get; init; }
    public required string OtherLanguagesHint { get; init; }
    public required string TimeZone { get; init; }
    public required string PairOfColours { get; init; }
    public required string OwnColours { get; init; }
    public required string Buttons { get; init; }
    public required string Page { get; init; }
    public required string HowItLooks { get; init; }

    /// <summary>How the shop's pages arrange what it sells.</summary>
    public required string LayoutHeading { get; init; }

    /// <summary>Products beside each other.</summary>
    public required string LayoutGrid { get; init; }

    /// <summary>One product below the other, with its picture as wide as the screen.</summary>
    public required string LayoutPictures { get; init; }

    /// <summary>Many short lines.</summary>
    public required string LayoutList { get; init; }
    public required Func<string, string> ShowOwn { get; init; }
    public required string Teal { get; init; }
    public required string Saffron { get; init; }
    public required string Rose { get; init; }
    public required string Indigo { get; init; }
    public required string Leaf { get; init; }
    public required string Sky { get; init; }
    public required string Brick { get; init; }
    public required string Ink { get; init; }
    public required Func<string, string> WhenLeft { get; init; }
    public required string PictureRemoved { get; init; }
    public required string ChangedElsewhere { get; init; }
    public required string ChangedElsewhereHint { get; init; }
    public required string SaveSettings { get; init; }
    public required string TakingOrders { get; init; }
    public required string More { get; init; }
    public required string SignOutEverywhere { get; init; }
    public required string SignOutEverywhereHint { get; init; }
    public required string SignOutAll { get; init; }
    public required string ShopPicture { get; init; }
    public required string PictureHint { get; init; }
    public required string PictureChosen { get; init; }
    public required string UsePicture { get; init; }
    public required string HasPicture { get; init; }
    public required Func<string, string> ShowsNumber { get; init; }
}
