namespace Dukaan.Domains;

/// <summary>Where no name servers were given.</summary>
internal sealed class NoDomainResolver : IDomainResolver
{
    public Task<DnsAnswer> Addresses(string name) => Task.FromResult(DnsAnswer.Unknown);

    public Task<DnsAnswer> Texts(string name) => Task.FromResult(DnsAnswer.Unknown);
}
