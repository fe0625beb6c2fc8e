using System.Collections.Immutable;
using Dukaan.Stores;
using Dukaan.Web.Hours;
using Dukaan.Web.Links;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Stores;

/// <summary>A shop as its sellers see it in the API.</summary>
/// <param name="Url">Its address for shoppers.</param>
/// <param name="Version">Its version; also the ETag.</param>
/// <param name="Address">Shown to shoppers; empty: none.</param>
/// <param name="ReturnPolicy">The policy on returns and refunds; empty if none.</param>
/// <param name="ShowLeft">Pages show how many are left of a counted product if it is no more than this, 1 to 20; 0: never.</param>
/// <param name="Announcement">A line above every page; empty: none.</param>
/// <param name="Social">Addresses of the shop elsewhere.</param>
/// <param name="ReplyTo">The e-mail address to which answers to the shop's e-mail go, or null.</param>
/// <param name="CartReminderHours">After this many hours who left a cart at the checkout gets one message; 0: never.</param>
/// <param name="Languages">The languages among which shoppers choose besides <paramref name="Language"/>; none: there is no choice.</param>
/// <param name="Layout">How its pages arrange what it sells.</param>
public sealed record StoreBody(
    string Id,
    string Slug,
    string Name,
    string Description,
    string Currency,
    string Language,
    Theme Theme,
    PictureBody? Picture,
    string? Phone,
    string? Vpa,
    bool CashOnDelivery,
    bool Open,
    string TimeZone,
    string Url,
    DateTimeOffset CreatedAt,
    long Version,
    string Address,
    string ReturnPolicy,
    int ShowLeft,
    string Announcement,
    ImmutableArray<string> Social,
    string? ReplyTo,
    HoursBody Hours,
    int CartReminderHours,
    ImmutableArray<string> Languages,
    ShopLayout Layout
)
{
    public static StoreBody Of(StoreView store, HttpContext context)
    {
        var profile = store.Profile;
        return new StoreBody(
            Id: profile.StoreId,
            Slug: profile.Slug,
            Name: profile.Name,
            Description: profile.Description,
            Currency: profile.Currency,
            Language: profile.Language,
            Theme: profile.Theme,
            Picture: profile.Picture is { Length: > 0 } picture ? PictureBody.Of(profile.StoreId, picture) : null,
            Phone: profile.Phone,
            Vpa: profile.Vpa,
            CashOnDelivery: profile.CashOnDelivery,
            Open: profile.Open,
            TimeZone: profile.TimeZone,
            Url: ShopPaths.Whole(profile, context.PublicUrl()),
            CreatedAt: store.CreatedAt,
            Version: store.Version,
            Address: profile.Address,
            ReturnPolicy: profile.ReturnPolicy,
            ShowLeft: profile.ShowLeft,
            Announcement: profile.Announcement,
            Social: profile.Social,
            ReplyTo: profile.ReplyTo,
            Hours: HoursBody.Of(profile.Hours),
            CartReminderHours: profile.CartReminderHours,
            Languages: profile.Languages,
            Layout: profile.Layout
        );
    }
}
