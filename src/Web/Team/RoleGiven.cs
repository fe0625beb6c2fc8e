namespace Dukaan.Web.Team;

/// <summary>A member's new role.</summary>
/// <param name="Role">manager, orders, packer or read-only.</param>
public sealed record RoleGiven(string? Role);
