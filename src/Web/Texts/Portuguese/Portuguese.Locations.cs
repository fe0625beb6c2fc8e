using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "Locais de estoque",
            Hint = "O pedido sai inteiro do local mais próximo que tem tudo, pelo CEP. Senão, do primeiro que tiver.",
            Add = "Adicionar local",
            FirstHint = "Primeiro dê um nome ao lugar onde está seu estoque agora. Depois adicione outro.",
            MainHint = "Tem todo o estoque que não está em outro local.",
            RemoveHint = "Vazio: o local é removido e seu estoque conta no principal.",
            PostalCode = "CEP",
            Location = "Local",
            Carry = "Mover estoque",
            CarryNow = "Mover",
            From = "De",
            To = "Para",
            Carried = (units, from, to) => $"{units}: {from} → {to}",
            Former = "Local anterior",
            TakenFrom = "Sai de:",
            File = "Arquivo de estoque",
            FileHint = "Uma linha por item, uma coluna por local. Mude os números e envie o arquivo de novo.",
            Upload = "Enviar o arquivo",
            Counted = (changed, wrong) => $"{changed} quantidades alteradas, {wrong} não puderam ser lidas.",
        };
}
