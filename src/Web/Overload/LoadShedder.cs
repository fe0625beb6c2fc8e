using System.IO.Pipelines;
using Dukaan.Web.Http;
using Microsoft.AspNetCore.Connections;

namespace Dukaan.Web.Overload;

/// <summary>
/// Stands before the server's own HTTP, where a request is bytes yet. While more is asked than the machine can do, it looks which shop a
/// page is asked of, and whom <see cref="LoadShedding"/> refuses it answers there: what is refused must cost a fraction of a page, or refusing
/// relieves nobody. What it does not understand it passes on. While there is room it looks at nothing.
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

    /// <summary>Whether there is anything to look at. Answers that must say that their connection ends are the server's to write.</summary>
    internal bool IsClosed => shedding.Level > 0 && !connections.IsCrowded && !lifetime.ApplicationStopping.IsCancellationRequested;

    /// <summary>Judges a request by its first bytes.</summary>
    /// <param name="bytes">All that has come.</param>
    /// <param name="judged">Whether it was counted and need not be judged again.</param>
    /// <returns>The answer that it gets; null: it goes on.</returns>
    internal BusyAnswer? Refuse(ReadOnlySpan<byte> bytes, out bool judged)
    {
        var shop = RequestHead.TryRead(bytes, out var head) ? slots.Of(head) : -1;
        judged = shop >= 0;
        return judged && !shedding.Admits(shop, changes: false, Random.Shared.NextDouble()) ? answers.Any(head.WantsHtml) : null;
    }

    private sealed record Transport(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
