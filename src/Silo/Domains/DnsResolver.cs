using System.Collections.Immutable;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DnsClient;
using DnsClient.Protocol;
using Dukaan.Domains;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Domains;

/// <summary>
/// Asks each name server in turn over UDP, and each over TCP if none had an answer. The framework's own look-ups know no text records and
/// no servers but the machine's.
/// </summary>
internal sealed partial class DnsResolver(DnsOptions options, ILogger<DnsResolver> logger) : IDomainResolver
{
    // What most networks carry in one piece (dnsflagday.net/2020).
    private const int MaxBytesOfDatagram = 1232;

    private LookupClient _client = Client();
    private readonly ImmutableArray<NameServer> _servers =
    [
        .. options.Servers.IsEmpty
            ? NameServer.ResolveNameServers(fallbackToGooglePublicDns: false)
            : options.Servers.Select(server => new NameServer(server)),
    ];

    // A datagram whose id is another question's ends the attempt over UDP, so that whoever guesses has one guess; TCP hears no guesses.
    private readonly ImmutableArray<DnsQueryOptions> _ways = [Way(options.Timeout, overTcp: false), Way(options.Timeout, overTcp: true)];

    public async Task<DnsAnswer> Addresses(string name)
    {
        var (four, six) = (Ask(name, QueryType.A), Ask(name, QueryType.AAAA));
        var both = (First: await four, Second: await six);
        return new DnsAnswer(
            both.First.Answered && both.Second.Answered,
            [.. both.First.Values, .. both.Second.Values],
            [.. both.First.Aliases.Union(both.Second.Aliases)]
        );
    }

    public Task<DnsAnswer> Texts(string name) => Ask(name, QueryType.TXT);

    private async Task<DnsAnswer> Ask(string name, QueryType type)
    {
        foreach (var (way, server) in _ways.SelectMany(_ => _servers, (way, server) => (way, server)))
        {
            try
            {
                var response = await Ask(server, new DnsQuestion(name, type), way);
                if (IsAnswer(response, name, type))
                {
                    return Read(response);
                }

                LogNotAnswered(server, name, type, response.ErrorMessage);
            }
            // The last two: names in the answer that are none, which the library does not wrap.
            catch (Exception e)
                when (e
                        is DnsResponseException
                            or DnsXidMismatchException
                            or DnsResponseParseException
                            or SocketException
                            or ArgumentException
                            or InvalidOperationException
                )
            {
                LogNotAnswered(server, name, type, e.Message);
            }
        }

        return DnsAnswer.Unknown;
    }

    // A client keeps its connections, and a server closes one when it wants (RFC 7766, section 6.2.4): that says nothing about the
    // question. A new client has no connection that may be closed.
    private async Task<IDnsQueryResponse> Ask(NameServer server, DnsQuestion question, DnsQueryOptions way)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            return await _client.QueryServerAsync([server], question, way);
        }
        // The library says the same of a broken connection and of silence, which takes the whole time.
        catch (DnsResponseException) when (way.UseTcpOnly && Stopwatch.GetElapsedTime(began) < way.Timeout / 2)
        {
            _client = Client();
            return await _client.QueryServerAsync([server], question, way);
        }
    }

    private static LookupClient Client() => new(new LookupClientOptions { AutoResolveNameServers = false });

    private static bool IsAnswer(IDnsQueryResponse response, string name, QueryType type) =>
        response.Header.ResponseCode is DnsHeaderResponseCode.NoError or DnsHeaderResponseCode.NotExistentDomain
        && response.Questions is [var question]
        && question.QuestionType == type
        && string.Equals(question.QueryName.Original.TrimEnd('.'), name, StringComparison.OrdinalIgnoreCase);

    private static DnsAnswer Read(IDnsQueryResponse response) =>
        new(
            true,
            [
                .. response.Answers.AddressRecords().Select(record => record.Address.ToString()),
                .. response.Answers.TxtRecords().Select(record => string.Concat(record.Text)),
            ],
            [.. response.Answers.CnameRecords().Select(record => record.CanonicalName.Value.TrimEnd('.').ToLowerInvariant())]
        );

    private static DnsQueryOptions Way(TimeSpan timeout, bool overTcp) =>
        new()
        {
            Timeout = timeout,
            UseTcpOnly = overTcp,
            ExtendedDnsBufferSize = MaxBytesOfDatagram,
            Retries = 0,
            UseCache = false, // a seller looks at what they have just changed
            ContinueOnDnsError = false,
        };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Name server {Server} did not answer for {Name} {Type}: {Reason}")]
    private partial void LogNotAnswered(NameServer server, string name, QueryType type, string reason);
}
