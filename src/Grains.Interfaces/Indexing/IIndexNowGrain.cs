namespace Dukaan.Indexing;

/// <summary>
/// Tells search engines which pages of a shop with a custom domain have changed (IndexNow). Key: store id. Changes are gathered for some
/// minutes and told together; what was told last is saved, so that a crash delays news and loses none.
/// </summary>
[Alias("index-now")]
public interface IIndexNowGrain : ITenantGrain
{
    /// <summary>The catalog of the shop has changed. Nobody waits for what follows.</summary>
    [OneWay]
    Task Changed();
}
