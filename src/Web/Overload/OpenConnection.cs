using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Dukaan.Web.Overload;

/// <summary>A connection as <see cref="ConnectionCap"/> counts it, and whether a request of it is in hand.</summary>
public sealed class OpenConnection
{
    private readonly ConnectionContext _connection;
    private readonly AddressBounds _bounds;
    private int _inHand;
    private long _idleSince = Environment.TickCount64;
    private int _isShared;
    private int _isClosed;

    internal OpenConnection(ConnectionContext connection, AddressBounds bounds)
    {
        (_connection, _bounds) = (connection, bounds);
        Address = (connection.RemoteEndPoint as IPEndPoint)?.Address;
        IsProxy = bounds.IsProxy(Address);
        Slot = IsProxy ? -1 : AddressBounds.SlotOf(Address);
    }

    /// <summary>The socket's own, or null: it has none.</summary>
    internal IPAddress? Address { get; }

    internal bool IsProxy { get; }

    /// <summary>Of the address; negative: the connection is not counted as one address's.</summary>
    internal int Slot { get; private set; }

    /// <summary>What reads its requests before the server does; null: nothing.</summary>
    internal LoadShedderReader? Shedder { get; set; }

    /// <summary>Where it stands in <see cref="OpenConnections"/>, which alone sets it.</summary>
    internal int Index { get; set; }

    /// <summary>Since when nobody asked anything over it, in ticks of <see cref="Environment.TickCount64"/>.</summary>
    internal long IdleSince => Volatile.Read(ref _idleSince);

    internal bool IsIdle => Volatile.Read(ref _inHand) == 0 && Volatile.Read(ref _isClosed) == 0;

    /// <summary>
    /// The connection of another region, which brings many people's requests: from now on it is not counted as one address's.
    /// </summary>
    public void CarriesMany()
    {
        if (Slot >= 0)
        {
            Give();
            Slot = -1;
        }
    }

    /// <summary>Counts it for its address; false: that has too many.</summary>
    internal bool TryTake()
    {
        if (!_bounds.Connections.TryTake(Slot))
        {
            return false;
        }

        _isShared = 1;
        return true;
    }

    /// <summary>It is gone, or counts no more. Harmless to repeat.</summary>
    internal void Give()
    {
        if (Interlocked.Exchange(ref _isShared, 0) == 1)
        {
            _bounds.Connections.Give(Slot);
        }
    }

    /// <summary>A request came.</summary>
    internal void Begin() => Interlocked.Increment(ref _inHand);

    /// <summary>It was answered.</summary>
    internal void End()
    {
        Volatile.Write(ref _idleSince, Environment.TickCount64);
        Interlocked.Decrement(ref _inHand);
    }

    /// <summary>
    /// Closes it to make room; false: it was before, or is busy. A request that comes at this moment finds it closed, like one that comes
    /// after a keep-alive's end.
    /// </summary>
    internal bool TryClose()
    {
        if (!IsIdle || Interlocked.Exchange(ref _isClosed, 1) == 1)
        {
            return false;
        }

        _connection.Abort(new ConnectionAbortedException("It was idle, and others need the place."));
        return true;
    }
}
