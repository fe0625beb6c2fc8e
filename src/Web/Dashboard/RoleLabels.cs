using Dukaan.Team;

namespace Dukaan.Web.Dashboard;

/// <summary>Roles in words.</summary>
internal static class RoleLabels
{
    /// <summary>For a list to choose from.</summary>
    public static IEnumerable<(string Value, string Text)> Choices => Roles.Given.Select(role => (role.Name, Of(role)));

    public static string Of(Role? role) =>
        role switch
        {
            OwnerRole => "Owner",
            ManagerRole => "Manager",
            OrdersRole => "Orders",
            PackerRole => "Packer",
            ReadOnlyRole => "Read only",
            _ => "None",
        };

    /// <summary>What it may do, in a sentence.</summary>
    public static string Describe(Role role) =>
        role switch
        {
            ManagerRole => "Everything, except payment accounts, the team, API keys, webhooks and domains.",
            OrdersRole => "Confirms, packs and cancels orders, and issues invoices. No refunds, products or settings.",
            PackerRole => "Sees orders, packs and ships them.",
            ReadOnlyRole => "Sees orders and sales, and changes nothing.",
            _ => "Everything.",
        };
}
