using System.Text;
using MimeKit;

namespace Dukaan.TestKit;

/// <summary>A mail as it came over the wire.</summary>
public sealed record ReceivedMail(string Recipient, string Raw)
{
    public MimeMessage Message
    {
        get
        {
            using var stream = new MemoryStream(Encoding.Latin1.GetBytes(Raw));
            return MimeMessage.Load(stream);
        }
    }
}
