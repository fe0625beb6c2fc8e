using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Dashboard.Team;

/// <summary>Lines of the audit trail in words.</summary>
internal static class ActivityLabels
{
    private const string OrderAction = "order.";

    /// <summary>"order.marked-paid" is "Marked paid", with the fields that were changed.</summary>
    public static string Of(DashboardTexts texts, ActivityEntry entry)
    {
        var words = entry.Action switch
        {
            "store.opened" => texts.Access.ShopOpened,
            "store.changed" => texts.Access.SettingsChanged,
            "store.handed-over" => texts.Frame.Owner,
            "store.key-created" => texts.Access.KeyCreated,
            "store.key-revoked" => texts.Access.KeyRevokedAct,
            "team.invited" => texts.Access.Invited,
            "team.withdrawn" => texts.Access.Withdrawn,
            "team.joined" => texts.Access.Joined,
            "team.removed" => texts.Access.RemovedFrom,
            "team.role-changed" => texts.Access.RoleChanged,
            "terms.changed" or "terms.restored" => texts.Access.TermsChanged,
            "gateway-account.set" => texts.Access.GatewayChanged,
            "customer.blocked" => $"{texts.Customers.BlockList}: {texts.Customers.Block}",
            "customer.unblocked" => $"{texts.Customers.BlockList}: {texts.Customers.NotBlocked}",
            "customer.noted" => $"{texts.Customers.Title}: {texts.Customers.YourNotes}",
            "review.shown" => $"{texts.Reviews.Reviews}: {texts.Reviews.Shown}",
            "review.hidden" => $"{texts.Reviews.Reviews}: {texts.Reviews.Hidden}",
            "invoice.issued" => texts.Invoices.Invoice,
            "credit-note.issued" => texts.Invoices.CreditNote,
            "courier-account.set" => texts.Couriers.Changed,
            "catalog.changed" or "catalog.restored" => texts.Access.ProductsChanged,
            "catalog.reordered" => texts.Access.ProductsReordered,
            "discount.put" => texts.Access.DiscountSaved,
            "gift-card.issued" => $"{texts.GiftCards.Title}: {texts.GiftCards.EntryIssued}",
            "gift-card.disabled" => $"{texts.GiftCards.Title}: {texts.GiftCards.Ended}",
            "search.changed" => texts.Access.SearchChanged,
            "product.added" or "product.added-many" or "product.duplicated" => texts.Access.ProductAdded,
            "product.edited" or "product.variant-edited" => texts.Access.ProductEdited,
            "product.deleted" => texts.Access.ProductDeleted,
            "product.picture-added" => texts.Access.PictureAdded,
            "collection.added" => texts.Access.CollectionAdded,
            "collection.deleted" => texts.Access.CollectionDeleted,
            "front.changed" => texts.Access.FrontChanged,
            var action when Begins(action, "collection") => texts.Access.CollectionEdited,
            var action when Begins(action, "category.") => texts.Access.CategoriesChanged,
            "translation.changed" => texts.Common.OtherTexts,
            var action when Begins(action, "customer") || Begins(action, "account.") => texts.Customers.Title,
            var action when Begins(action, "review.") => texts.Reviews.Reviews,
            var action when Begins(action, "invoice") => texts.Invoices.Invoices,
            var action when Begins(action, "page.") => texts.Pages.PagesChanged,
            var action when Begins(action, "webhook.") => texts.Access.WebhooksChanged,
            var action when Begins(action, "support.") => texts.Support.Title,
            var action when Begins(action, "domain.") => texts.Access.DomainsChanged,
            var action when Begins(action, OrderAction) => Orders.OrderLabels.Happened(texts, action[OrderAction.Length..]),
            var action => Sentence(action),
        };
        return ActivityDetails.Of(texts, entry) is { Length: > 0 } detail ? $"{words}: {detail}" : words;
    }

    /// <summary>The dashboard's page of the subject, or null.</summary>
    public static string? PageOf(ActivityEntry entry) =>
        !Ids.IsId(entry.Subject) ? null
        : Begins(entry.Action, OrderAction) ? $"orders/{entry.Subject}"
        : Begins(entry.Action, "gift-card.") ? $"gift-cards/{entry.Subject}"
        : entry.Action is "product.added" or "product.edited" or "product.picture-added" ? $"products/{entry.Subject}"
        : null;

    private static bool Begins(string action, string with) => action.StartsWith(with, StringComparison.Ordinal);

    private static string Sentence(string action)
    {
        var words = action.Replace('.', ' ').Replace('-', ' ');
        return string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));
    }
}
