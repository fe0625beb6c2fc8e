using Dukaan.Team;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Dashboard;

/// <summary>Roles in words.</summary>
internal static class RoleLabels
{
    /// <summary>For a list to choose from.</summary>
    public static IEnumerable<(string Value, string Text)> Choices(DashboardTexts texts) =>
        Roles.Given.Select(role => (role.Name, Of(texts, role)));

    public static string Of(DashboardTexts texts, Role? role) =>
        role switch
        {
            OwnerRole => texts.Frame.Owner,
            ManagerRole => texts.Frame.Manager,
            OrdersRole => texts.Frame.OrdersRole,
            PackerRole => texts.Frame.Packer,
            ReadOnlyRole => texts.Frame.ReadOnly,
            _ => texts.Common.Nothing,
        };

    /// <summary>What it may do, in a sentence.</summary>
    public static string Describe(DashboardTexts texts, Role role) =>
        role switch
        {
            ManagerRole => texts.Frame.ManagerMay,
            OrdersRole => texts.Frame.OrdersMay,
            PackerRole => texts.Frame.PackerMay,
            ReadOnlyRole => texts.Frame.ReadOnlyMay,
            _ => texts.Frame.OwnerMay,
        };
}
