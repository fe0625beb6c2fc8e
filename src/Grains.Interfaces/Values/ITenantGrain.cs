namespace Dukaan.Values;

/// <summary>
/// A grain whose key begins with the id of the store it belongs to. One filter compares that id with the caller's (P7):
/// see TenantFilter in Dukaan.Silo.
/// </summary>
public interface ITenantGrain : IGrainWithStringKey;
