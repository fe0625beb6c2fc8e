namespace Dukaan.Team;

/// <summary>Packs and ships what was confirmed.</summary>
public sealed class PackerRole() : Role("packer", Permission.ReadOrders, Permission.PackOrders, Permission.ReadCatalog);
