using Orleans;

namespace Dukaan.Silo.Tenancy;

/// <summary>A call reached for a grain of another store than its caller's. The web tier answers as if there were no such thing.</summary>
[GenerateSerializer, Alias("tenant-mismatch")]
public sealed class TenantMismatchException(string message) : Exception(message);
