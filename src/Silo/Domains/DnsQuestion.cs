using System.Buffers.Binary;
using System.Text;

namespace Dukaan.Silo.Domains;

/// <summary>A question to a name server as it is sent (RFC 1035, section 4).</summary>
/// <param name="Id">Chosen at random, so that only who saw the question can answer it.</param>
/// <param name="Name">ASCII, without a dot at the end.</param>
internal sealed record DnsQuestion(ushort Id, string Name, DnsType Type)
{
    private const ushort RecursionDesired = 0x0100;
    private const ushort Internet = 1;

    public byte[] Bytes()
    {
        var bytes = new byte[DnsReader.Header + Name.Length + 2 + 4];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, Id);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2), RecursionDesired);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(4), 1); // questions
        var at = DnsReader.Header;
        foreach (var label in Name.Split('.'))
        {
            bytes[at++] = (byte)label.Length;
            at += Encoding.ASCII.GetBytes(label, bytes.AsSpan(at));
        }

        at++; // the root
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)Type);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at + 2), Internet);
        return bytes;
    }
}
