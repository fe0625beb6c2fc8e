using Dukaan.Team;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Dashboard.Team;

/// <summary>What exactly was changed, as far as a line of the audit trail has it in words of the program: settings and roles.</summary>
internal static class ActivityDetails
{
    /// <summary>In words of the language; empty: there is nothing that a person reads.</summary>
    public static string Of(DashboardTexts texts, ActivityEntry entry) =>
        entry.Action switch
        {
            "store.changed" => string.Join(
                ", ",
                entry.Detail.Split(' ').Select(field => Setting(texts, field)).OfType<string>().Distinct(StringComparer.Ordinal)
            ),
            "team.invited" or "team.joined" or "team.role-changed" => Roles.Find(entry.Detail) is { } role
                ? RoleLabels.Of(texts, role)
                : "",
            "store.handed-over" or "catalog.restored" => "",
            _ => entry.Detail,
        };

    /// <summary>What the form of the settings calls the field, or null.</summary>
    private static string? Setting(DashboardTexts texts, string field) =>
        field switch
        {
            "name" => texts.ShopSettings.YourShop,
            "slug" => texts.ShopSettings.Link,
            "description" => texts.ShopSettings.Line,
            "currency" => texts.ShopSettings.Currency,
            "language" => texts.ShopSettings.PagesLanguage,
            "languages" => texts.ShopSettings.OtherLanguages,
            "theme" => texts.ShopSettings.Colours,
            "layout" => texts.ShopSettings.LayoutHeading,
            "picture" => texts.ShopSettings.ShopPicture,
            "phone" => texts.ShopSettings.PhoneSeen,
            "vpa" or "cashOnDelivery" or "onlinePayment" => texts.Payments.PaymentsTitle,
            "open" or "hours" => texts.ShopSettings.TakingOrders,
            "timeZone" => texts.ShopSettings.TimeZone,
            "address" => texts.ShopSettings.AddressSeen,
            "returnPolicy" => texts.ShopSettings.Returns,
            "showLeft" => texts.ShopSettings.ShowLeft,
            "announcement" => texts.Pages.Announcement,
            "social" => texts.Pages.Elsewhere,
            "replyTo" or "cartReminderHours" => texts.Messages.Title,
            _ => null,
        };
}
