using System.Net;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Dukaan.Web.Http;

/// <summary>The ports that only the operators' network reaches (<see cref="DukaanOptions.OpsUrls"/>).</summary>
public sealed class OpsPort(DukaanOptions options)
{
    private readonly HashSet<int> _ports =
    [
        .. options
            .OpsUrls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(url => BindingAddress.Parse(url).Port),
    ];

    /// <summary>Whether the request arrived on such a port.</summary>
    public bool Took(HttpContext context) => _ports.Contains(context.Connection.LocalPort);

    /// <summary>Whether the connection did.</summary>
    public bool Took(ConnectionContext connection) => connection.LocalEndPoint is IPEndPoint { Port: var port } && _ports.Contains(port);
}
