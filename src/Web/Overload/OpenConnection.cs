using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Dukaan.Web.Overload;

/// <summary>A connection as counted by <see cref="ConnectionCap"/>, and whether a request of it is in flight.</summary>
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

    /// <summary>The socket's address, or null: it has none.</summary>
    internal IPAddress? Address { get; }

    internal bool IsProxy { get; }

    /// <summary>The slot of the address; negative: the connection is not counted for an address.</summary>
    internal int Slot { get; private set; }

    /// <summary>The reader before the server's; null: none.</summary>
    internal LoadShedderReader? Shedder { get; set; }

    /// <summary>Its index in <see cref="OpenConnections"/>, which alone sets it.</summary>
    internal int Index { get; set; }

    /// <summary>The start of its idle time, in ticks of <see cref="Environment.TickCount64"/>.</summary>
    internal long IdleSince => Volatile.Read(ref _idleSince);

    internal bool IsIdle => Volatile.Read(ref _inHand) == 0 && Volatile.Read(ref _isClosed) == 0;

    /// <summary>
    /// Marks it as the connection of another region, which forwards many clients' requests and is no longer counted for one address.
    /// </summary>
    public void CarriesMany()
    {
        if (Slot >= 0)
        {
            Give();
            Slot = -1;
        }
    }

    /// <summary>Counts it for its address; false: the address has too many.</summary>
    internal bool TryTake()
    {
        if (!_bounds.Connections.TryTake(Slot))
        {
            return false;
        }

        _isShared = 1;
        return true;
    }

    /// <summary>It is closed, or no longer counted. Idempotent.</summary>
    internal void Give()
    {
        if (Interlocked.Exchange(ref _isShared, 0) == 1)
        {
            _bounds.Connections.Give(Slot);
        }
    }

    /// <summary>A request began.</summary>
    internal void Begin() => Interlocked.Increment(ref _inHand);

    /// <summary>The request was answered.</summary>
    internal void End()
    {
        Volatile.Write(ref _idleSince, Environment.TickCount64);
        Interlocked.Decrement(ref _inHand);
    }

    /// <summary>
    /// Closes it in favour of a new one; false: it is closed already, or busy. A request that arrives at this moment finds it closed, like
    /// one that arrives after a keep-alive timeout.
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
