using System.Collections.Concurrent;
using Dukaan.Domains;

namespace Dukaan.TestKit;

/// <summary>DNS records for a test. Unknown names do not exist.</summary>
public sealed class FakeNames : IDomainResolver
{
    /// <summary>The target host of custom domains, and its address.</summary>
    public const string Platform = "shops.dukaan.example";

    public const string Address = "203.0.113.10";

    private readonly ConcurrentDictionary<string, DnsAnswer> _addresses = new() { [Platform] = DnsAnswer.Of(Address) };
    private readonly ConcurrentDictionary<string, DnsAnswer> _texts = new();
    private int _asked;

    /// <summary>The number of address queries.</summary>
    public int Asked => _asked;

    /// <summary>Sets the addresses of a name; without addresses it does not exist.</summary>
    public void Point(string name, params string[] addresses) => _addresses[name] = DnsAnswer.Of(addresses);

    /// <summary>Sets the text records of a name.</summary>
    public void Prove(string name, params string[] texts) => _texts[DomainProof.At(name)] = DnsAnswer.Of(texts);

    /// <summary>Sets both records as the shop's seller is told to.</summary>
    public void SetUp(string name, string storeId)
    {
        Point(name, Address);
        Prove(name, DomainProof.Of(storeId));
    }

    /// <summary>The name servers do not answer for this name.</summary>
    public void Silence(string name) => _addresses[name] = DnsAnswer.Unknown;

    public Task<DnsAnswer> Addresses(string name)
    {
        Interlocked.Increment(ref _asked);
        return Task.FromResult(_addresses.GetValueOrDefault(name, DnsAnswer.Of()));
    }

    public Task<DnsAnswer> Texts(string name) => Task.FromResult(_texts.GetValueOrDefault(name, DnsAnswer.Of()));
}
