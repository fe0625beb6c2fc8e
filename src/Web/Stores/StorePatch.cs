using Dukaan.Hours;
using Dukaan.Stores;
using Dukaan.Web.Hours;
using Dukaan.Web.Http;

namespace Dukaan.Web.Stores;

/// <summary>Changes of a shop (RFC 7396): a field that is left out stays unchanged, null clears it.</summary>
/// <param name="Announcement">A line above every page, up to 200 characters.</param>
/// <param name="Social">Addresses of the shop elsewhere, at most 8; the complete new list.</param>
/// <param name="ReplyTo">The e-mail address to which answers to the shop's e-mail go.</param>
/// <param name="CartReminderHours">After this many hours, 1 to 72, who left a cart at the checkout gets one message; 0: never.</param>
/// <param name="Hours">The complete new hours; null: none are said.</param>
/// <param name="Languages">Other languages among which shoppers choose, at most 4; the complete new list.</param>
/// <param name="Layout">How its pages arrange what it sells: grid, pictures (large ones) or list (short lines).</param>
public sealed record StorePatch(
    Set<string> Name,
    Set<string> Slug,
    Set<string> Description,
    Set<string> Currency,
    Set<string> Language,
    Set<Theme> Theme,
    Set<string> Picture,
    Set<string> Phone,
    Set<string> Vpa,
    Set<bool?> CashOnDelivery,
    Set<bool?> Open,
    Set<string> TimeZone,
    Set<string> Address,
    Set<string> ReturnPolicy,
    Set<int?> ShowLeft,
    Set<string> Announcement,
    Set<string[]> Social,
    Set<string> ReplyTo,
    Set<HoursBody> Hours,
    Set<int?> CartReminderHours,
    Set<string[]> Languages,
    Set<ShopLayout?> Layout
)
{
    public ChangeStore Command(OperationId operation, IfMatch match) =>
        new(
            OperationId: operation.Value,
            IfVersion: match.Version,
            Name: Name.OrKeep("name"),
            Slug: Slug.OrKeep("slug"),
            Description: Description.OrClear(""),
            Currency: Currency.OrKeep("currency"),
            Language: Language.OrKeep("language"),
            Theme: Colours(),
            Picture: Picture.OrClear(""),
            Phone: Phone.OrClear(""),
            Vpa: Vpa.OrClear(""),
            CashOnDelivery: CashOnDelivery.OrKeep("cashOnDelivery"),
            Open: Open.OrKeep("open"),
            TimeZone: TimeZone.OrKeep("timeZone"),
            Address: Address.OrClear(""),
            ReturnPolicy: ReturnPolicy.OrClear(""),
            ShowLeft: ShowLeft.OrKeep("showLeft")
        )
        {
            Announcement = Announcement.OrClear(""),
            Social = Social.Given ? [.. Social.Value ?? []] : null,
            ReplyTo = ReplyTo.OrClear(""),
            CartReminderHours = CartReminderHours.OrKeep("cartReminderHours"),
            Hours = Hours.Given ? Hours.Value?.Read() ?? OpeningHours.None : null,
            Languages = Languages.Given ? [.. Languages.Value ?? []] : null,
            Layout = Layout.OrKeep("layout"),
        };

    private Theme? Colours() =>
        Theme switch
        {
            { Clears: true } => Dukaan.Stores.Theme.Default,
            { Value: { Accent: null } or { Background: null } } => throw new ErrorException(
                Problem.Field("theme", "required", "A theme has accent and background, each as #rrggbb.")
            ),
            _ => Theme.Value,
        };
}
