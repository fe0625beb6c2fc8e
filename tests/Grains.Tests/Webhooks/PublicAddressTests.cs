using System.Net;
using Dukaan.Webhooks;
using Microsoft.Security.AntiSSRF;

namespace Dukaan.Grains.Tests.Webhooks;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.0.1")]
    [InlineData("172.32.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2401:4900::1")]
    public void Of_the_internet(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)), $"{address} is public.");

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.8.8.8")]
    [InlineData("100.100.100.200")] // Alibaba's metadata
    [InlineData("168.63.129.16")] // Azure's services
    [InlineData("169.254.169.254")] // everybody else's metadata
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("::10.0.0.1")]
    [InlineData("::ffff:0:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("64:ff9b::808:808")]
    [InlineData("64:ff9b:1::a00:1")]
    [InlineData("2002:a00:1::1")]
    [InlineData("2001:0:1::1")]
    [InlineData("100::1")]
    [InlineData("3fff::1")]
    [InlineData("4000::1")]
    [InlineData("5f00::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")] // Amazon's metadata
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Not_of_the_internet(string address) =>
        Assert.False(PublicAddress.Is(IPAddress.Parse(address)), $"{address} is not public.");

    /// <summary>Microsoft's list grows with what is found: a newer version of it says here what ours has not.</summary>
    [Fact]
    public void All_that_Microsofts_library_refuses_is_refused()
    {
        foreach (var network in IPAddressRanges.recommendedLatest.Select(IPNetwork.Parse))
        {
            var (first, last) = (network.BaseAddress.GetAddressBytes(), network.BaseAddress.GetAddressBytes());
            for (var bit = network.PrefixLength; bit < last.Length * 8; bit++)
            {
                last[bit / 8] |= (byte)(0x80 >> (bit % 8));
            }

            Assert.False(PublicAddress.Is(new IPAddress(first)), $"The first of {network} is not public.");
            Assert.False(PublicAddress.Is(new IPAddress(last)), $"The last of {network} is not public.");
        }
    }
}
