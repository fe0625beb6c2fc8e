namespace Dukaan.Values;

/// <summary>A call went to a grain of another store than the caller's, or of any store if the caller has none (P7).</summary>
[GenerateSerializer, Alias("tenant-mismatch")]
public sealed class TenantMismatchException(string message) : Exception(message);
