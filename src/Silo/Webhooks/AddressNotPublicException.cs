namespace Dukaan.Silo.Webhooks;

/// <summary>A name leads to no address of the public internet.</summary>
public sealed class AddressNotPublicException() : Exception("The name leads to no public address.");
