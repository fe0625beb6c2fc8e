namespace Dukaan.Values;

/// <summary>
/// A grain whose key begins with the id of its store. One filter compares that id with the caller's (P7): TenantFilter in Dukaan.Silo.
/// </summary>
public interface ITenantGrain : IGrainWithStringKey;
