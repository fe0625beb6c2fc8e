using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "Os clientes veem-no.",
            NameExample = "Saldos de verão",
            Code = "Código",
            CodeHint = "Os clientes introduzem-no ao finalizar a compra. Se ficar vazio, o desconto aplica-se automaticamente.",
            Type = "Tipo",
            Value = "Valor",
            Minimum = "Encomenda mínima",
            MinimumHint = "Antes de descontos e portes. Se ficar vazio, qualquer encomenda.",
            Starts = "Início",
            StartsHint = "Se ficar vazio, começa agora.",
            Ends = "Fim",
            EndsHint = "Se ficar vazio, nunca termina.",
            Uses = "Utilizações no total",
            UsesHint = "Se ficar vazio, sem limite.",
            UsesEach = "Utilizações por cliente",
            UsesEachHint = "Contadas por número de telefone.",
            Certain = "Limitar a certos produtos",
            Active = "Ativo",
            ValueHint = currency => $"Percentagem, ou um valor em {currency}. Deixe vazio para portes grátis.",
            PercentOff = "Desconto em percentagem",
            AmountOff = "Desconto em valor",
            FreeDelivery = "Portes grátis",
            RateOff = rate => $"{rate} % de desconto",
            SumOff = amount => $"{amount} de desconto",
            FromAmount = amount => $"a partir de {amount}",
            Automatic = "automático",
            Discounts = "Descontos",
            DiscountsHint =
                "Com um código que os clientes introduzem, ou automáticos. Os descontos não são acumuláveis: o cliente "
                + "recebe o melhor.",
            NoneYet = "Ainda não há descontos",
            NoneYetHint = "Um código para os clientes habituais, ou portes grátis a partir de um certo valor.",
            Used = n => Plural.One(n, $"usado {n} vez", $"usado {n} vezes"),
            Expired = "Expirado",
            Scheduled = "Agendado",
            New = "Novo desconto",
            DeleteThis = "Eliminar este desconto",
            DeletedHint = "Eliminado. As encomendas existentes mantêm o desconto.",
        };
}
