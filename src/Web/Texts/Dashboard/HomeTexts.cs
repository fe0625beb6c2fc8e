namespace Dukaan.Web.Texts.Dashboard;

/// <summary>The home page of a shop's dashboard, the welcome after opening it, sharing and the poster.</summary>
internal sealed record HomeTexts
{
    public required string AddProduct { get; init; }
    public required string ShareLink { get; init; }
    public required string SalesReport { get; init; }
    public required string ShopSettings { get; init; }
    public required string GoodEvening { get; init; }
    public required string GoodMorning { get; init; }
    public required string GoodAfternoon { get; init; }
    public required string ClosedHint { get; init; }
    public required Func<string, string, string> Suspended { get; init; }
    public required string NoContact { get; init; }
    public required string AddContact { get; init; }
    public required string QuickActions { get; init; }
    public required string ShopIsOpen { get; init; }
    public required string ShopIsClosed { get; init; }
    public required string OpenOrders { get; init; }
    public required string ToHandle { get; init; }
    public required Func<long, string> OrderWord { get; init; }
    public required string Sales { get; init; }
    public required Func<string, string> PaidOf { get; init; }
    public required string AddFirst { get; init; }
    public required string AddFirstHint { get; init; }
    public required string Ready { get; init; }
    public required string ReadyHint { get; init; }
    public required string ShareShop { get; init; }
    public required string Latest { get; init; }
    public required string AllOrders { get; init; }
    public required string LowStock { get; init; }
    public required Func<long, string> All { get; init; }
    public required Func<long, string> Left { get; init; }
    public required string NowOpen { get; init; }
    public required string NowClosed { get; init; }
    public required string IsLiveTitle { get; init; }
    public required Func<string, string> IsLive { get; init; }
    public required string EverybodyCan { get; init; }
    public required string TellCustomers { get; init; }
    public required string NoPhoneYet { get; init; }
    public required string CashOnly { get; init; }
    public required string AddUpi { get; init; }
    public required Func<string, string, string> ShareText { get; init; }
    public required string YourLink { get; init; }
    public required string ShareOnWhatsApp { get; init; }
    public required string ShareOther { get; init; }
    public required Func<string, string> QrOf { get; init; }
    public required string QrCode { get; init; }
    public required string QrHint { get; init; }
    public required string DownloadPng { get; init; }
    public required string DownloadSvg { get; init; }
    public required string PrintPoster { get; init; }
    public required string Feeds { get; init; }
    public required string FeedsHint { get; init; }
    public required string AgentFeed { get; init; }
    public required string ScanToOrder { get; init; }
}
