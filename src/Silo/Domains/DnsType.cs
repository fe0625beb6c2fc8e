namespace Dukaan.Silo.Domains;

/// <summary>Kinds of records (RFC 1035, section 3.2.2; RFC 3596).</summary>
internal enum DnsType : ushort
{
    A = 1,
    Cname = 5,
    Txt = 16,
    Aaaa = 28,
}
