using Dukaan.Team;
using Dukaan.Values;

namespace Dukaan.Web.Dashboard.Team;

/// <summary>Lines of the audit trail in words.</summary>
internal static class ActivityLabels
{
    /// <summary>"order.marked-paid" is "Order marked paid", with the fields that were changed.</summary>
    public static string Of(ActivityEntry entry)
    {
        var words = entry.Action switch
        {
            "store.opened" => "Shop opened",
            "store.changed" => "Settings changed",
            "store.key-created" => "API key created",
            "store.key-revoked" => "API key revoked",
            "team.invited" => "Somebody invited to the team",
            "team.withdrawn" => "Invitation withdrawn",
            "team.joined" => "Joined the team",
            "team.removed" => "Removed from the team",
            "team.role-changed" => "Role changed",
            "terms.changed" => "Delivery, taxes or payment terms changed",
            "gateway-account.set" => "Payment account changed",
            "catalog.changed" => "Products changed",
            "catalog.reordered" => "Products reordered",
            "discount.put" => "Discount saved",
            "search.changed" => "Search settings changed",
            var action => Sentence(action),
        };
        return entry.Detail.Length == 0 ? words : $"{words}: {entry.Detail}";
    }

    /// <summary>The dashboard's page of the subject, or null.</summary>
    public static string? PageOf(ActivityEntry entry) =>
        !Ids.IsId(entry.Subject) ? null
        : entry.Action.StartsWith("order.", StringComparison.Ordinal) ? $"orders/{entry.Subject}"
        : entry.Action is "product.added" or "product.edited" or "product.picture-added" ? $"products/{entry.Subject}"
        : null;

    private static string Sentence(string action)
    {
        var words = action.Replace('.', ' ').Replace('-', ' ');
        return string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));
    }
}
