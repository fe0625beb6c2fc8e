namespace Dukaan.Team;

/// <summary>Who opened the shop: everything.</summary>
public sealed class OwnerRole() : Role("owner", Enum.GetValues<Permission>());
