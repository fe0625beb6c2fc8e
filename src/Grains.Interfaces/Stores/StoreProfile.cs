using System.Text.Json.Serialization;
using Dukaan.Hours;
using Dukaan.Pages;

namespace Dukaan.Stores;

/// <summary>The public settings of a store, which its pages show.</summary>
/// <param name="StoreId">The store.</param>
/// <param name="Slug">The current slug.</param>
/// <param name="Name">As the seller wrote it, 1 to 80 characters.</param>
/// <param name="Description">A line or two under the name, up to 500 characters; empty if none.</param>
/// <param name="Currency">ISO 4217; all its prices are in it.</param>
/// <param name="Language">BCP 47 tag of the pages, such as <c>en</c>, <c>hi</c>, <c>pt</c>.</param>
/// <param name="Theme">Its colours.</param>
/// <param name="Picture">The picture's id, or null.</param>
/// <param name="Phone">The phone number that the shop shows, E.164, or null.</param>
/// <param name="Vpa">The UPI address to pay to, or null where UPI is not offered.</param>
/// <param name="CashOnDelivery">Whether cash on delivery is offered.</param>
/// <param name="Open">False while the seller has closed the shop: pages are shown, orders are refused.</param>
/// <param name="TimeZone">IANA name; decides what "today" is on the dashboard.</param>
/// <param name="Revision">The number of changes of the settings.</param>
[GenerateSerializer, Immutable, Alias("store-profile")]
public sealed record StoreProfile(
    string StoreId,
    string Slug,
    string Name,
    string Description,
    string Currency,
    string Language,
    Theme Theme,
    string? Picture,
    string? Phone,
    string? Vpa,
    bool CashOnDelivery,
    bool Open,
    string TimeZone,
    long Revision
)
{
    // A process of the release before does not send these, and initial values are not set in a record that was received.
    [Id(5)]
    private readonly string? _announcement = "";

    [Id(6)]
    private readonly ImmutableArray<string> _social = [];

    [Id(7)]
    private readonly ImmutableArray<PageLink> _pages = [];

    [Id(10)]
    private readonly OpeningHours? _hours = OpeningHours.None;

    [Id(12)]
    private readonly ImmutableArray<string> _languages = [];

    /// <summary>The greatest <see cref="ShowLeft"/>.</summary>
    public const int MaxShowLeft = 20;

    /// <summary>The greatest <see cref="CartReminderHours"/>.</summary>
    public const int MaxCartReminderHours = 72;

    /// <summary>The most <see cref="Languages"/>.</summary>
    public const int MaxLanguages = 4;

    /// <summary>Whether online payment is offered; <c>IGatewayAccountGrain</c> has the account for it.</summary>
    [Id(0)]
    public bool OnlinePayment { get; init; }

    /// <summary>The custom domains under which the store is served, the primary one first; <c>IDomainsGrain</c> decides them.</summary>
    [Id(1)]
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>The address the shop shows, up to 300 characters in lines; empty if none.</summary>
    [Id(2)]
    public string Address { get; init; } = "";

    /// <summary>The shop's policy on returns and refunds, up to 4,000 characters in lines; empty if none.</summary>
    [Id(3)]
    public string ReturnPolicy { get; init; } = "";

    /// <summary>Pages show how many are left of a counted product if it is no more than this; 0: never.</summary>
    [Id(4)]
    public int ShowLeft { get; init; }

    /// <summary>A line above every page of the shop, up to 200 characters; empty: none.</summary>
    public string Announcement
    {
        get => _announcement ?? "";
        init => _announcement = value;
    }

    /// <summary>Where else the shop is: up to 8 addresses that begin with https.</summary>
    public ImmutableArray<string> Social
    {
        get => _social.IsDefault ? [] : _social;
        init => _social = value;
    }

    /// <summary>Links to the pages that the seller wrote and shows; the catalog keeps them, not the settings.</summary>
    public ImmutableArray<PageLink> Pages
    {
        get => _pages.IsDefault ? [] : _pages;
        init => _pages = value;
    }

    /// <summary>When it is open, as far as its seller said.</summary>
    public OpeningHours Hours
    {
        get => _hours ?? OpeningHours.None;
        init => _hours = value;
    }

    /// <summary>
    /// The languages among which shoppers choose besides <see cref="Language"/>, as BCP 47 tags; none: its pages are in one language.
    /// </summary>
    public ImmutableArray<string> Languages
    {
        get => _languages.IsDefault ? [] : _languages;
        init => _languages = value;
    }

    /// <summary>The settings as its reader in another of its languages sees them; in one that it has not, as they are.</summary>
    /// <param name="language">One of <see cref="Languages"/>; null: its own.</param>
    public StoreProfile In(string? language) =>
        language is not null && language != Language && Languages.Contains(language) ? this with { Language = language } : this;

    /// <summary>Set while operators have suspended the shop, which is then closed: its pages say so, and it cannot open.</summary>
    [Id(8)]
    public Suspension? Suspended { get; init; }

    /// <summary>Where answers to the shop's e-mail go (<c>EmailAddress</c>), or null.</summary>
    [Id(9)]
    public string? ReplyTo { get; init; }

    /// <summary>
    /// After this many hours, 1 to <see cref="MaxCartReminderHours"/>, who left a cart at the checkout is reminded once; 0: never.
    /// </summary>
    [Id(11)]
    public int CartReminderHours { get; init; }

    /// <summary>How its pages arrange what it sells.</summary>
    [Id(13)]
    public ShopLayout Layout { get; init; }

    /// <summary>Whether the gateway makes a UPI code for each order, and tells when it is paid; it needs <see
    /// cref="OnlinePayment"/>.</summary>
    [Id(14)]
    public bool UpiCodes { get; init; }

    /// <summary>Whether an order that is paid by UPI is paid at the gateway, by a code of its own.</summary>
    [JsonIgnore]
    public bool OffersUpiCodes => UpiCodes && OnlinePayment && Currency == "INR";

    /// <summary>Whether shoppers can pay by UPI: by codes, or to the seller's own address.</summary>
    [JsonIgnore]
    public bool OffersUpi => Vpa is not null || OffersUpiCodes;
}
