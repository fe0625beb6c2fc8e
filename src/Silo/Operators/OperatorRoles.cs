using System.Collections.Immutable;

namespace Dukaan.Silo.Operators;

/// <summary>The roles that there are.</summary>
public static class OperatorRoles
{
    public static OperatorRole Admin { get; } = new AdminRole();

    /// <summary>The least powerful first.</summary>
    public static ImmutableArray<OperatorRole> All { get; } = [new ViewerRole(), new SupportRole(), new EngineerRole(), Admin];

    /// <summary>The role of this name, or null.</summary>
    public static OperatorRole? Find(string? name) => All.FirstOrDefault(role => role.Name == name);
}
