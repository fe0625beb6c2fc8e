using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Dukaan.Bench.Client;

/// <summary>
/// Waits for many sockets with one thread: epoll(7). The runtime's asynchronous sockets would hop to another thread for each response, on
/// cores that the measured site needs.
/// </summary>
internal sealed partial class Epoll : IDisposable
{
    private const int Add = 1,
        Change = 3;
    private const uint Readable = 0x001,
        Writable = 0x004,
        Once = 1u << 30;
    private const int Interrupted = 4,
        InProgress = 115;
    private const int AtOnce = 256;

    /// <summary>struct epoll_event is packed on x86 only.</summary>
    private static readonly bool Packed = RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.X86;

    private static readonly int Size = Packed ? 12 : 16;
    private static readonly int DataOffset = Packed ? 4 : 8;

    private readonly byte[] _events = new byte[AtOnce * 16];
    private readonly int _handle = Check(Create(0));

    /// <summary>
    /// Begins to connect without waiting. When it has succeeded or failed (see <see cref="Socket.GetSocketOption(SocketOptionLevel,
    /// SocketOptionName)"/>, <see cref="SocketOptionName.Error"/>), <see cref="Wait"/> returns the socket once.
    /// </summary>
    /// <param name="socket">An IPv4 socket. It is removed when it is disposed.</param>
    /// <param name="to">An IPv4 address.</param>
    /// <param name="number">The socket's id.</param>
    /// <exception cref="SocketException">The attempt fails at once.</exception>
    public unsafe void Connect(Socket socket, IPEndPoint to, int number)
    {
        // The runtime's Connect blocks, or binds the socket to the runtime's threads for good.
        socket.Blocking = false;
        Span<byte> address = stackalloc byte[16]; // struct sockaddr_in
        address.Clear();
        MemoryMarshal.Write(address, (ushort)AddressFamily.InterNetwork);
        BinaryPrimitives.WriteUInt16BigEndian(address[2..], (ushort)to.Port);
        to.Address.TryWriteBytes(address[4..], out _);
        fixed (byte* pointer = address)
        {
            if (
                Connect((int)socket.SafeHandle.DangerousGetHandle(), pointer, address.Length) < 0
                && Marshal.GetLastPInvokeError() != InProgress
            )
            {
                throw new SocketException(Marshal.GetLastPInvokeError());
            }
        }

        Control(Add, socket, number, Writable | Once);
    }

    /// <summary>From now on <see cref="Wait"/> returns a connected socket whenever it is readable, including its end.</summary>
    public void Watch(Socket socket, int number) => Control(Change, socket, number, Readable);

    /// <summary>Returns ready sockets, some of them if there are many.</summary>
    /// <param name="timeout">How long to wait for the first, in milliseconds; −1 for ever.</param>
    /// <returns>The number written to <paramref name="ready"/>.</returns>
    public unsafe int Wait(Span<int> ready, int timeout)
    {
        int count;
        fixed (byte* events = _events)
        {
            count = Wait(_handle, events, Math.Min(AtOnce, ready.Length), timeout);
        }

        if (count < 0 && Marshal.GetLastPInvokeError() == Interrupted) // interrupted by a signal
        {
            return 0;
        }

        Check(count);
        for (var i = 0; i < count; i++)
        {
            ready[i] = MemoryMarshal.Read<int>(_events.AsSpan((i * Size) + DataOffset));
        }

        return count;
    }

    public void Dispose() => _ = Close(_handle);

    private unsafe void Control(int operation, Socket socket, int number, uint wanted)
    {
        Span<byte> wish = stackalloc byte[16];
        MemoryMarshal.Write(wish, wanted);
        MemoryMarshal.Write(wish[DataOffset..], number);
        fixed (byte* pointer = wish)
        {
            Check(Control(_handle, operation, (int)socket.SafeHandle.DangerousGetHandle(), pointer));
        }
    }

    private static int Check(int result) => result >= 0 ? result : throw new SocketException(Marshal.GetLastPInvokeError());

    [LibraryImport("libc", EntryPoint = "epoll_create1", SetLastError = true)]
    private static partial int Create(int flags);

    [LibraryImport("libc", EntryPoint = "epoll_ctl", SetLastError = true)]
    private static unsafe partial int Control(int epoll, int operation, int handle, byte* wish);

    [LibraryImport("libc", EntryPoint = "epoll_wait", SetLastError = true)]
    private static unsafe partial int Wait(int epoll, byte* events, int count, int timeout);

    [LibraryImport("libc", EntryPoint = "connect", SetLastError = true)]
    private static unsafe partial int Connect(int socket, byte* address, int length);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
