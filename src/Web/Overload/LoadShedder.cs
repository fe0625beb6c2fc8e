using System.IO.Pipelines;
using Dukaan.Web.Http;
using Microsoft.AspNetCore.Connections;

namespace Dukaan.Web.Overload;

/// <summary>
/// Sheds load before the server parses HTTP, on a connection's raw bytes. While the process is overloaded, it reads from a request's first
/// line which shop's page is requested, and answers 503 if <see cref="LoadShedding"/> refuses it. A refusal must cost a fraction of a page,
/// or refusing relieves nothing. Requests that it does not recognise are passed on. Without overload it reads nothing.
/// </summary>
internal sealed class LoadShedder(
    LoadShedding shedding,
    ShopSlots slots,
    BusyAnswers answers,
    ConnectionCap connections,
    IHostApplicationLifetime lifetime,
    OpsPort ops
)
{
    public Task Serve(ConnectionContext connection, ConnectionDelegate next)
    {
        if (!ops.Took(connection))
        {
            var reader = new LoadShedderReader(this, connection);
            connection.Features.Get<OpenConnection>()!.Shedder = reader;
            connection.Transport = new Transport(reader, connection.Transport.Output);
        }

        return next(connection);
    }

    /// <summary>
    /// Whether there is anything to check. A response that must announce the end of its connection is left to the server.
    /// </summary>
    internal bool IsClosed => shedding.Level > 0 && !connections.IsCrowded && !lifetime.ApplicationStopping.IsCancellationRequested;

    /// <summary>Decides by the first bytes of a request.</summary>
    /// <param name="bytes">All bytes so far.</param>
    /// <param name="judged">Whether it was counted and need not be decided again.</param>
    /// <returns>The response to send; null: the request proceeds.</returns>
    internal BusyAnswer? Refuse(ReadOnlySpan<byte> bytes, out bool judged)
    {
        var shop = RequestHead.TryRead(bytes, out var head) ? slots.Of(head) : -1;
        judged = shop >= 0;
        return judged && !shedding.Admits(shop, head.IsBuying, Random.Shared.NextDouble()) ? answers.Any(head.WantsHtml) : null;
    }

    private sealed record Transport(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
