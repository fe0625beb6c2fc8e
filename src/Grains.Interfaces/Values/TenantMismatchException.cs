namespace Dukaan.Values;

/// <summary>A call went to a grain of another store than the caller acts in, or of any store where the caller acts in none (P7).</summary>
[GenerateSerializer, Alias("tenant-mismatch")]
public sealed class TenantMismatchException(string message) : Exception(message);
