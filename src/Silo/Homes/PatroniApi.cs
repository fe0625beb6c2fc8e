using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Dukaan.Silo.Homes;

/// <summary>The REST API of Patroni, which runs the members of a home's database: who they are, and the switch to another.</summary>
public sealed class PatroniApi : IDisposable
{
    private static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan SwitchTimeout = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http = new() { Timeout = SwitchTimeout };
    private readonly IReadOnlyList<Uri> _members;

    /// <param name="members">Where it answers at each member, with user and password in the address if it wants them for a switch.</param>
    public PatroniApi(IReadOnlyList<Uri> members) => _members = members;

    /// <summary>All members, as the first that answers knows them.</summary>
    /// <exception cref="PatroniException">None answers.</exception>
    public async Task<IReadOnlyList<PatroniNode>> Members(CancellationToken cancellation = default)
    {
        var (_, cluster) = await Ask(cancellation);
        return cluster.Members;
    }

    /// <summary>Makes a member the primary. Returns once Patroni says that it is.</summary>
    /// <param name="candidate">Its name, which is its region's.</param>
    /// <param name="cancellation">Ends the waiting, and not the switch.</param>
    /// <exception cref="PatroniException">It did not; the message says why.</exception>
    public async Task SwitchTo(string candidate, CancellationToken cancellation = default)
    {
        var (member, cluster) = await Ask(cancellation);
        if (cluster.Members.FirstOrDefault(node => node.IsLeader) is not { } leader)
        {
            throw new PatroniException("The database has no primary just now: wait until Patroni has chosen one.");
        }

        if (leader.Name == candidate)
        {
            return;
        }

        // With its length: Patroni's server does not read chunks.
        var wish = JsonSerializer.Serialize(new { leader = leader.Name, candidate });
        using var request = new HttpRequestMessage(HttpMethod.Post, At(member, "/switchover"))
        {
            Content = new StringContent(wish, Encoding.UTF8, "application/json"),
        };
        if (member.UserInfo is { Length: > 0 } user)
        {
            var given = Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(user)));
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", given);
        }

        try
        {
            using var answer = await _http.SendAsync(request, cancellation);
            if (!answer.IsSuccessStatusCode)
            {
                var said = await answer.Content.ReadAsStringAsync(cancellation);
                throw new PatroniException($"Patroni did not switch over to {candidate}: {said.Trim()}");
            }
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            throw new PatroniException($"Patroni did not say whether it switched over to {candidate}: {e.Message}");
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<(Uri Member, PatroniNodes Cluster)> Ask(CancellationToken cancellation)
    {
        var failure = "";
        foreach (var member in _members)
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            timeout.CancelAfter(AnswerTimeout);
            try
            {
                if (await _http.GetFromJsonAsync<PatroniNodes>(At(member, "/cluster"), timeout.Token) is { Members.Count: > 0 } cluster)
                {
                    return (member, cluster);
                }
            }
            catch (Exception e)
                when (e is HttpRequestException or JsonException
                    || (e is OperationCanceledException && !cancellation.IsCancellationRequested)
                )
            {
                failure = e.Message;
            }
        }

        throw new PatroniException($"No member of DUKAAN_PATRONI answers: {failure}");
    }

    private static Uri At(Uri member, string path) =>
        new UriBuilder(member)
        {
            UserName = "",
            Password = "",
            Path = path,
        }.Uri;

    private sealed record PatroniNodes(IReadOnlyList<PatroniNode> Members);
}
